//! A task owns a pantry, and others talk to it through a channel. `take` needs an answer: how much was
//! there to take? A `oneshot` channel carries a single value, and that's what an answer is.
//!
//! Send one half of it with the request, and write what the pantry does with it. If the cook no
//! longer waits for the answer, nothing may be lost: the food stays in the pantry.

use std::collections::HashMap;

use tokio::sync::{mpsc, oneshot};

enum Request {
    Put { food: String, grams: u32 },
    Take { food: String, grams: u32 },
}

/// The way to a pantry.
#[derive(Clone)]
pub struct Pantry(mpsc::Sender<Request>);

impl Pantry {
    /// Starts the task. It ends when nothing can send requests anymore.
    pub fn open() -> Pantry {
        let (sender, mut requests) = mpsc::channel(8);
        tokio::spawn(async move {
            let mut shelf: HashMap<String, u32> = HashMap::new();
            while let Some(request) = requests.recv().await {
                match request {
                    Request::Put { food, grams } => *shelf.entry(food).or_default() += grams,
                    Request::Take { food, grams } => {
                        let there = shelf.entry(food).or_default();
                        let taken = grams.min(*there);
                        *there -= taken;
                    }
                }
            }
        });
        Pantry(sender)
    }

    pub async fn put(&self, food: &str, grams: u32) {
        let food = food.to_owned();
        let request = Request::Put { food, grams };
        self.0.send(request).await.expect("the pantry is closed");
    }

    /// Takes at most this many grams. Returns how many there were to take.
    pub async fn take(&self, food: &str, grams: u32) -> u32 {
        let food = food.to_owned();
        let request = Request::Take { food, grams };
        self.0.send(request).await.expect("the pantry is closed");
        grams
    }
}
