use rocket::http::Method;
use rocket::local::blocking::Client;
use rocket1::{Jukebox, server};

use Method::{Get, Post};

fn café() -> Client {
    let jukebox = Jukebox::new(&["Blue Moon", "Harvest Moon", "Moonlight"]);
    Client::untracked(server(jukebox)).unwrap()
}

/// Sends a request, and returns the status and the text of the answer.
fn ask(café: &Client, method: Method, path: &str) -> (u16, String) {
    let response = café.req(method, path).dispatch();
    let status = response.status().code;
    (status, response.into_string().unwrap_or_default())
}

fn answer(status: u16, text: &str) -> (u16, String) {
    (status, text.to_owned())
}

#[test]
fn all_titles_are_listed() {
    let titles = "Blue Moon\nHarvest Moon\nMoonlight";
    assert_eq!(ask(&café(), Get, "/songs"), answer(200, titles));
}

#[test]
fn a_song_has_a_path_of_its_own() {
    assert_eq!(ask(&café(), Get, "/songs/2"), answer(200, "Harvest Moon"));
    assert_eq!(ask(&café(), Get, "/songs/1"), answer(200, "Blue Moon"));
}

#[test]
fn a_missing_song_is_not_found() {
    let expected = answer(404, "there is no song 4");
    assert_eq!(ask(&café(), Get, "/songs/4"), expected);
    assert_eq!(ask(&café(), Post, "/songs/4/play"), expected);
}

#[test]
fn a_song_is_named_by_a_number() {
    let (status, _) = ask(&café(), Get, "/songs/two");
    assert_eq!(status, 422, "\"two\" isn't a number");
}

#[test]
fn songs_are_played_in_the_order_they_were_chosen() {
    let café = café();
    assert_eq!(ask(&café, Post, "/songs/3/play"), answer(202, ""));
    assert_eq!(ask(&café, Post, "/songs/1/play"), answer(202, ""));
    let queue = "Moonlight\nBlue Moon";
    assert_eq!(ask(&café, Get, "/queue"), answer(200, queue));
}

#[test]
fn looking_at_a_path_never_plays_a_song() {
    let café = café();
    ask(&café, Get, "/songs/1/play");
    assert_eq!(ask(&café, Get, "/queue"), answer(200, ""));
}
