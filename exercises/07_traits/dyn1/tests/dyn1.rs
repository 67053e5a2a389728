use dyn1::{Bot, ChatRoom, Counter, Shout, lobby};

#[test]
fn bots_of_two_kinds_share_the_lobby() {
    let mut lobby = lobby();
    assert_eq!(
        lobby.say("!shout good morning").as_deref(),
        Some("GOOD MORNING")
    );
    assert_eq!(lobby.say("!count").as_deref(), Some("1"));
}

#[test]
fn a_bot_remembers_earlier_lines() {
    let mut lobby = lobby();
    let mut answer = None;
    for _ in 0..4 {
        answer = lobby.say("!count again");
    }
    assert_eq!(answer.as_deref(), Some("4"), "a copy of the bot answered");
}

#[test]
fn a_line_that_calls_no_bot_has_no_answer() {
    let mut lobby = lobby();
    assert_eq!(lobby.say("shout"), None, "the line doesn't begin with '!'");
    assert_eq!(lobby.say("!whisper good night"), None);
    assert_eq!(ChatRoom::without_bots().say("!count"), None);
}

/// A bot that `src/lib.rs` doesn't know.
struct Diary {
    pages: Vec<String>,
}

impl Bot for Diary {
    fn command(&self) -> &str {
        "diary"
    }

    fn answer(&mut self, words: &str) -> String {
        self.pages.push(String::from(words));
        self.pages.join(" / ")
    }
}

#[test]
fn other_crates_can_bring_their_own_bots() {
    let mut room = ChatRoom::without_bots();
    room.join(Box::new(Counter::from(41)));
    room.join(Box::new(Diary { pages: Vec::new() }));
    room.join(Box::new(Shout));
    assert_eq!(room.say("!diary rain").as_deref(), Some("rain"));
    assert_eq!(room.say("!diary sun").as_deref(), Some("rain / sun"));
    assert_eq!(room.say("!count").as_deref(), Some("42"));
}

#[test]
fn a_bot_can_be_borrowed() {
    let lobby = lobby();
    let found: Option<&dyn Bot> = lobby.bot("count");
    assert_eq!(found.map(|bot| bot.command()), Some("count"));
    assert!(lobby.bot("diary").is_none());
}
