use unsafe_review1::Film;

#[test]
fn scenes_are_found() {
    let film = Film::new(&[10, 80, 30, 60]);
    assert_eq!(film.last(), Some(60));
    assert_eq!(film.middle(), Some(30));
    assert_eq!(film.brightest(2, 4), Some(60));
}
