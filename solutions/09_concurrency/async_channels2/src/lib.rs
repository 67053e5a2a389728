//! A task that owns its state needs no lock. The sender of a `oneshot` is used up by `send`, so an answer
//! can't be sent twice, and its `Err` says that nothing waits for it.

use std::collections::HashMap;

use tokio::sync::{mpsc, oneshot};

enum Request {
    Put {
        food: String,
        grams: u32,
    },
    Take {
        food: String,
        grams: u32,
        answer: oneshot::Sender<u32>,
    },
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
                    Request::Take {
                        food,
                        grams,
                        answer,
                    } => {
                        let there = shelf.entry(food).or_default();
                        let taken = grams.min(*there);
                        if answer.send(taken).is_ok() {
                            *there -= taken;
                        }
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
        let (answer, taken) = oneshot::channel();
        let request = Request::Take {
            food,
            grams,
            answer,
        };
        self.0.send(request).await.expect("the pantry is closed");
        taken.await.expect("the pantry always answers")
    }
}
