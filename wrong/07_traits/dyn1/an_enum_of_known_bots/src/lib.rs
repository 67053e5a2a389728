//! Bots are the variants of an enum, so other crates can't bring their own.

mod bots;

pub use bots::{Counter, Shout};

pub trait Bot {
    fn command(&self) -> &str;

    /// What the bot answers to the words after its command. A bot may remember what you said.
    fn answer(&mut self, words: &str) -> String;
}

pub enum AnyBot {
    Shout(Shout),
    Counter(Counter),
}

impl Bot for AnyBot {
    fn command(&self) -> &str {
        match self {
            AnyBot::Shout(shout) => shout.command(),
            AnyBot::Counter(counter) => counter.command(),
        }
    }

    fn answer(&mut self, words: &str) -> String {
        match self {
            AnyBot::Shout(shout) => shout.answer(words),
            AnyBot::Counter(counter) => counter.answer(words),
        }
    }
}

pub struct ChatRoom {
    bots: Vec<AnyBot>,
}

impl ChatRoom {
    pub fn without_bots() -> ChatRoom {
        ChatRoom { bots: Vec::new() }
    }

    pub fn join(&mut self, bot: AnyBot) {
        self.bots.push(bot);
    }

    /// The bot with this command.
    pub fn bot(&self, command: &str) -> Option<&dyn Bot> {
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
    room.join(AnyBot::Shout(Shout));
    room.join(AnyBot::Counter(Counter::from(0)));
    room
}
