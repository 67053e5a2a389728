//! The thread owns a sender to itself, and so it never ends.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

enum Request {
    Learn(String, String),
    Ask(String, Sender<Option<String>>),
}

#[derive(Clone)]
pub struct Dictionary {
    requests: Sender<Request>,
}

impl Dictionary {
    pub fn open() -> (Dictionary, JoinHandle<usize>) {
        let (requests, inbox) = mpsc::channel();
        let own = requests.clone();
        let words = thread::spawn(move || answer_all(own, inbox));
        (Dictionary { requests }, words)
    }

    pub fn learn(&self, word: &str, meaning: &str) {
        let request = Request::Learn(word.into(), meaning.into());
        self.requests.send(request).unwrap();
    }

    pub fn ask(&self, word: &str) -> Option<String> {
        let (answer, reply) = mpsc::channel();
        self.requests
            .send(Request::Ask(word.into(), answer))
            .unwrap();
        reply.recv().unwrap()
    }
}

fn answer_all(_own: Sender<Request>, inbox: Receiver<Request>) -> usize {
    let mut meanings = HashMap::new();
    for request in inbox {
        match request {
            Request::Learn(word, meaning) => {
                meanings.insert(word, meaning);
            }
            Request::Ask(word, answer) => {
                let _ = answer.send(meanings.get(&word).cloned());
            }
        }
    }
    meanings.len()
}
