//! Returns a reference to the box, not to what is in it.

mod bots;

pub use bots::{Counter, Shout};

pub trait Bot {
    fn command(&self) -> &str;

    /// What the bot answers to the words after its command. A bot may remember what you said.
    fn answer(&mut self, words: &str) -> String;
}

pub struct ChatRoom {
    bots: Vec<Box<dyn Bot>>,
}

impl ChatRoom {
    pub fn without_bots() -> ChatRoom {
        ChatRoom { bots: Vec::new() }
    }

    pub fn join(&mut self, bot: Box<dyn Bot>) {
        self.bots.push(bot);
    }

    /// The bot with this command.
    pub fn bot(&self, command: &str) -> Option<&Box<dyn Bot>> {
        for bot in &self.bots {
            if bot.command() == command {
                return Some(bot);
            }
        }
        None
    }

    /// Passes the line to the bot that it calls, and returns the answer.
    pub fn say(&mut self, line: &str) -> Option<String> {
        let called = line.strip_prefix('!')?;
        let (command, words) = called.split_once(' ').unwrap_or((called, ""));
        for bot in &mut self.bots {
            if bot.command() == command {
                return Some(bot.answer(words));
            }
        }
        None
    }
}

/// The room where all users meet.
pub fn lobby() -> ChatRoom {
    let mut room = ChatRoom::without_bots();
    room.join(Box::new(Shout));
    room.join(Box::new(Counter::from(0)));
    room
}
