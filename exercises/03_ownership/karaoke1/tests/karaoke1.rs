use karaoke1::Queue;

/// A queue with these lines of the list.
fn queue(lines: &[&str]) -> Queue {
    let mut queue = Queue::default();
    for line in lines {
        assert!(queue.join(line), "{line:?} should join the queue");
    }
    queue
}

/// The name and the song that are called next, or `-`.
fn called(queue: &mut Queue) -> String {
    match queue.call() {
        Some(singer) => format!("{} sings {}", singer.name, singer.song),
        None => String::from("-"),
    }
}

/// The names of those who wait.
fn names(queue: &Queue) -> String {
    let names: Vec<&str> = queue.waiting().iter().map(|s| s.name.as_str()).collect();
    names.join(" ")
}

#[test]
fn a_line_joins_the_queue() {
    let queue = queue(&["Ana: Waterloo", "  Bo :Yesterday  "]);
    assert_eq!(names(&queue), "Ana Bo");
    assert_eq!(queue.waiting()[1].song, "Yesterday");
}

#[test]
fn a_song_may_have_a_colon() {
    let queue = queue(&["Cleo: Space Oddity: the long one"]);
    assert_eq!(queue.waiting()[0].song, "Space Oddity: the long one");
}

#[test]
fn a_name_and_a_song_are_needed() {
    let mut queue = queue(&["Ana: Waterloo"]);
    for line in ["", "Bo", "Bo:", "Bo:  ", ": Yesterday", "  : Yesterday"] {
        assert!(!queue.join(line), "{line:?} should return false");
    }
    assert_eq!(names(&queue), "Ana", "no other line should join the queue");
}

#[test]
fn the_first_one_sings_first() {
    let mut queue = queue(&[
        "Ana: Waterloo",
        "Bo: Yesterday",
        "Cleo: Africa",
        "Dan: Hello",
    ]);
    assert_eq!(called(&mut queue), "Ana sings Waterloo");
    assert_eq!(names(&queue), "Bo Cleo Dan", "the others keep their order");
    assert_eq!(called(&mut queue), "Bo sings Yesterday");
}

#[test]
fn no_one_sings_twice_in_a_row() {
    let mut queue = queue(&[
        "Ana: Waterloo",
        "Ana: Hello",
        "Ana: Africa",
        "Bo: Yesterday",
    ]);
    assert_eq!(called(&mut queue), "Ana sings Waterloo");
    assert_eq!(called(&mut queue), "Bo sings Yesterday");
    assert_eq!(called(&mut queue), "Ana sings Hello");
    assert_eq!(called(&mut queue), "-", "Ana sang last, and only Ana waits");
    assert_eq!(names(&queue), "Ana", "Ana should still wait");
    assert!(queue.join("Dan: Hello"));
    assert_eq!(called(&mut queue), "Dan sings Hello");
    assert_eq!(called(&mut queue), "Ana sings Africa");
    println!("Standing ovation. Someone is looking for the microphone.");
}

#[test]
fn a_singer_is_moved_and_not_copied() {
    let mut queue = queue(&["Ana: Waterloo"]);
    let address = queue.waiting()[0].song.as_ptr();
    let song = queue.call().map(|singer| singer.song);
    let moved = song.is_some_and(|song| song.as_ptr() == address);
    assert!(moved, "the song of the singer is a copy");
}
