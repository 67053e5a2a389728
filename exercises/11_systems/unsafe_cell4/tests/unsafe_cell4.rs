use std::thread;

use unsafe_cell4::Frame;

/// Looks until there is a photo.
fn wait_for<T>(frame: &Frame<T>) -> &T {
    loop {
        if let Some(photo) = frame.look() {
            return photo;
        }
        thread::yield_now();
    }
}

#[test]
fn a_frame_is_empty_until_a_photo_hangs() {
    let frame = Frame::default();
    assert_eq!(frame.look(), None);
    assert_eq!(frame.hang_up("sunset"), Ok(()));
    assert_eq!(frame.look(), Some(&"sunset"));
}

#[test]
fn a_frame_has_room_for_one_photo() {
    let frame = Frame::new();
    assert_eq!(frame.hang_up("sunset"), Ok(()));
    assert_eq!(frame.hang_up("sunrise"), Err("sunrise"));
    assert_eq!(frame.look(), Some(&"sunset"));
}

#[test]
fn another_thread_sees_the_whole_photo() {
    let frame = Frame::new();
    thread::scope(|scope| {
        scope.spawn(|| {
            let photo: Vec<u32> = (0..500).collect();
            assert!(frame.hang_up(photo).is_ok());
        });
        let photo = wait_for(&frame);
        assert!(photo.iter().copied().eq(0..500), "a part is missing");
    });
}

#[test]
fn a_photo_of_one_pixel_is_there_before_others_look() {
    let frame = Frame::new();
    thread::scope(|scope| {
        scope.spawn(|| frame.hang_up(0x00ff_a500_u32));
        assert_eq!(*wait_for(&frame), 0x00ff_a500);
    });
}

#[test]
fn one_of_two_photographers_is_first() {
    let frame = Frame::new();
    thread::scope(|scope| {
        let ada = scope.spawn(|| frame.hang_up(vec!["Ada"]).is_ok());
        let bo = scope.spawn(|| frame.hang_up(vec!["Bo"]).is_ok());
        let name = wait_for(&frame)[0];
        assert_eq!(ada.join().unwrap(), name == "Ada");
        assert_eq!(bo.join().unwrap(), name == "Bo");
    });
}
