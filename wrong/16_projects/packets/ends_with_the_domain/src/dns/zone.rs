//! Takes every name whose text ends with the domain for one of its names.

use super::message::{Data, Message, Record};

/// The bit of an answer.
const RESPONSE: u16 = 0x8000;
/// The four bits that say what is asked for; 0 is a question.
const OPERATION: u16 = 0x7800;
/// The bits of a question that its reply keeps.
const KEPT: u16 = 0x7900;

/// The flags of replies: 0x8000 is an answer, 0x0400 one by the owner of the name, and the last digit is the code.
const FOUND: u16 = 0x8400;
const NO_SUCH_NAME: u16 = 0x8403;
const NOT_IMPLEMENTED: u16 = 0x8004;

/// A domain and what's known about its names.
#[derive(Clone, Debug)]
pub struct Zone {
    pub domain: String,
    pub records: Vec<Record>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    Ignore,
    Reply(Message),
    Forward,
}

impl Message {
    /// A reply without records.
    pub(super) fn reply(&self, flags: u16) -> Self {
        Self {
            id: self.id,
            flags: flags | (self.flags & KEPT),
            questions: self.questions.clone(),
            answers: Vec::new(),
        }
    }

    pub(super) fn is_response(&self) -> bool {
        self.flags & RESPONSE != 0
    }
}

impl Zone {
    pub fn decide(&self, message: &Message) -> Decision {
        if message.is_response() {
            return Decision::Ignore;
        }
        let question = match &message.questions[..] {
            [question] if message.flags & OPERATION == 0 => question,
            _ => return Decision::Reply(message.reply(NOT_IMPLEMENTED)),
        };
        if !self.contains(&question.name) {
            return Decision::Forward;
        }
        let is_it = |record: &&Record| record.name.eq_ignore_ascii_case(&question.name);
        let named: Vec<&Record> = self.records.iter().filter(is_it).collect();
        let flags = if named.is_empty() {
            NO_SUCH_NAME
        } else {
            FOUND
        };
        let answers_it = |record: &&Record| {
            record.data.kind() == question.kind || matches!(record.data, Data::Alias(_))
        };
        let answers = named.into_iter().filter(answers_it).cloned().collect();
        Decision::Reply(Message {
            answers,
            ..message.reply(flags)
        })
    }

    /// Whether a name is the domain or ends with it.
    fn contains(&self, name: &str) -> bool {
        name.to_ascii_lowercase().ends_with(&self.domain)
    }
}
