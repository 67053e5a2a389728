//! Bots join a chat room. A line such as "!shout good morning" goes to the bot with the command "shout".
//!
//! `ChatRoom<B>` is a registry for one type of bot, and a room with two kinds of bot does not compile. Turn it into a
//! `ChatRoom` without a type parameter that owns bots of any type: `join` takes a boxed bot, `bot` returns an
//! `Option<&dyn Bot>`. Other crates bring bots that this one does not know, so an enum of all kinds does not help.

mod bots;

pub use bots::{Counter, Shout};

pub trait Bot {
    fn command(&self) -> &str;

    /// What the bot answers to the words after its command. A bot may remember what it was told.
    fn answer(&mut self, words: &str) -> String;
}

// One vector holds values of many types and sizes: each lies in a box of its own, and brings its methods with it.
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
    pub fn bot(&self, command: &str) -> Option<&dyn Bot> {
        for bot in &self.bots {
            if bot.command() == command {
                return Some(bot.as_ref());
            }
        }
        None
    }

    /// Gives the line to the bot that it calls, and returns the bot's answer.
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

/// The room in which everybody meets.
pub fn lobby() -> ChatRoom {
    let mut room = ChatRoom::without_bots();
    room.join(Box::new(Shout));
    room.join(Box::new(Counter::from(0)));
    room
}
