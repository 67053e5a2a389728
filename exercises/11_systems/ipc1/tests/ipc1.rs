use std::process::Command;

use ipc1::perform;

fn singer(lines: &[&str]) -> Command {
    let mut singer = Command::new(env!("CARGO_BIN_EXE_singer"));
    singer.args(lines);
    singer
}

/// The lines that were sung, in alphabetical order: singers don't wait for each other.
fn sung(singers: &mut [Command]) -> Vec<String> {
    let song = perform(singers).expect("everyone can sing");
    let mut lines: Vec<String> = song.lines().map(String::from).collect();
    lines.sort();
    lines
}

#[test]
fn a_solo_comes_to_its_end() {
    let mut solo = [singer(&["O sole", "mio"])];
    assert_eq!(sung(&mut solo), ["O sole", "mio"]);
}

#[test]
fn everyone_is_heard() {
    let mut choir = [singer(&["alto"]), singer(&["bass"]), singer(&["tenor"])];
    assert_eq!(sung(&mut choir), ["alto", "bass", "tenor"]);
}

#[test]
fn they_sing_at_the_same_time() {
    let (cue, conductor) = std::io::pipe().unwrap();
    let (mut alto, mut bass) = (singer(&["wait", "alto"]), singer(&["bass", "cue"]));
    alto.stdin(cue);
    bass.stderr(conductor);
    assert_eq!(sung(&mut [alto, bass]), ["alto", "bass"]);
}

#[test]
fn without_singers_it_is_quiet() {
    assert_eq!(perform(&mut []).expect("silence is a song"), "");
}

#[test]
fn singers_may_be_silent() {
    assert_eq!(sung(&mut [singer(&[]), singer(&[])]), [""; 0]);
}

#[test]
fn a_choir_can_sing_again() {
    let mut choir = [singer(&["la"]), singer(&["li"])];
    assert_eq!(sung(&mut choir), ["la", "li"]);
    assert_eq!(sung(&mut choir), ["la", "li"], "the second time");
}

#[test]
fn a_long_song_does_not_get_stuck() {
    let verse = "and the band played on ".repeat(100);
    let lines = [verse.as_str(); 50];
    let song = sung(&mut [singer(&lines), singer(&lines)]);
    assert_eq!(song.len(), 100);
}
