//! Bots join a chat room. A line such as "!shout good morning" goes to the bot with the command "shout".
//!
//! `ChatRoom<B>` can have only one type of bot, so a room with two kinds doesn't compile. Turn it into a `ChatRoom`
//! without a type parameter that owns bots of any type: `join` takes a boxed bot, and `bot` returns an
//! `Option<&dyn Bot>`. Other crates bring their own bots, so an enum of all kinds doesn't help.

mod bots;

pub use bots::{Counter, Shout};

pub trait Bot {
    fn command(&self) -> &str;

    /// What the bot answers to the words after its command. A bot may remember what you said.
    fn answer(&mut self, words: &str) -> String;
}

pub struct ChatRoom<B> {
    bots: Vec<B>,
}

impl<B: Bot> ChatRoom<B> {
    pub fn without_bots() -> ChatRoom<B> {
        ChatRoom { bots: Vec::new() }
    }

    pub fn join(&mut self, bot: B) {
        self.bots.push(bot);
    }

    /// The bot with this command.
    pub fn bot(&self, command: &str) -> Option<&B> {
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
pub fn lobby() -> ChatRoom<Shout> {
    let mut room = ChatRoom::without_bots();
    room.join(Shout);
    room.join(Counter::from(0));
    room
}
