//! The map needs no lock, because one thread owns it and takes the requests in turn. The loop ends by
//! itself: when the last `Dictionary` is dropped, the last sender is dropped with it.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

/// What can be asked of the dictionary's thread.
enum Request {
    Learn {
        word: String,
        meaning: String,
    },
    Ask {
        word: String,
        answer: Sender<Option<String>>,
    },
}

/// Access to the dictionary. Clones lead to the same one.
#[derive(Clone)]
pub struct Dictionary {
    requests: Sender<Request>,
}

impl Dictionary {
    pub fn open() -> (Dictionary, JoinHandle<usize>) {
        let (requests, inbox) = mpsc::channel();
        let words = thread::spawn(move || answer_all(inbox));
        (Dictionary { requests }, words)
    }

    /// Adds a word, or replaces what it meant before. Doesn't wait.
    pub fn learn(&self, word: &str, meaning: &str) {
        let request = Request::Learn {
            word: word.into(),
            meaning: meaning.into(),
        };
        self.requests.send(request).expect("the thread ended early");
    }

    /// Returns the meaning of a word that was learned before.
    pub fn ask(&self, word: &str) -> Option<String> {
        let (answer, reply) = mpsc::channel();
        let word = word.into();
        self.requests
            .send(Request::Ask { word, answer })
            .expect("the thread ended early");
        reply.recv().expect("the thread ended early")
    }
}

fn answer_all(inbox: Receiver<Request>) -> usize {
    let mut meanings: HashMap<String, String> = HashMap::new();
    for request in inbox {
        match request {
            Request::Learn { word, meaning } => {
                meanings.insert(word, meaning);
            }
            Request::Ask { word, answer } => {
                // An error means that the answer isn't needed anymore.
                let _ = answer.send(meanings.get(&word).cloned());
            }
        }
    }
    meanings.len()
}
