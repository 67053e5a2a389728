use std::collections::HashSet;
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

use arc_mutex1::{Drawing, draw_all};

/// Draws until three workers are drawing. The first one to give up, after two seconds, ends the wait
/// for all.
fn draw_together() -> String {
    static DRAWING: Mutex<u32> = Mutex::new(0);
    static CHANGED: Condvar = Condvar::new();
    let mut drawing = DRAWING.lock().unwrap();
    *drawing += 1;
    CHANGED.notify_all();
    let (mut drawing, wait) = CHANGED
        .wait_timeout_while(drawing, Duration::from_secs(2), |drawing| *drawing < 3)
        .unwrap();
    if wait.timed_out() {
        *drawing = 100;
    }
    String::from(if *drawing == 3 { "together" } else { "alone" })
}

fn name_of_this_thread() -> String {
    format!("{:?}", thread::current().id())
}

#[test]
fn three_workers_draw_at_the_same_time() {
    let drawings = [(); 3].map(|()| Box::new(draw_together) as Drawing);
    let pictures = draw_all(drawings.into(), 3);
    assert_eq!(pictures, ["together"; 3], "a worker kept the queue locked");
}

#[test]
fn every_picture_is_drawn_once() {
    let drawings = ["(^_^)", "<'><", "\\o/", "@}->--"]
        .map(|picture| Box::new(move || picture.to_string()) as Drawing);
    let mut pictures = draw_all(drawings.into(), 2);
    pictures.sort();
    assert_eq!(pictures, ["(^_^)", "<'><", "@}->--", "\\o/"]);
}

#[test]
fn no_more_threads_draw_than_there_are_workers() {
    let drawings = (0..30).map(|_| Box::new(name_of_this_thread) as Drawing);
    let mut names: HashSet<String> = draw_all(drawings.collect(), 2).into_iter().collect();
    names.remove(&name_of_this_thread());
    assert!(!names.is_empty(), "drawn by the thread that should wait");
    let threads = names.len();
    assert!(threads <= 2, "drawn by {threads} threads");
}

#[test]
fn with_nothing_to_draw_the_workers_go_home() {
    assert_eq!(draw_all(Vec::new(), 3), Vec::<String>::new());
}
