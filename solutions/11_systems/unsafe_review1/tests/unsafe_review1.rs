use unsafe_review1::Film;

#[test]
fn scenes_are_found() {
    let film = Film::new(&[10, 80, 30, 60]);
    assert_eq!(film.last(), Some(60));
    assert_eq!(film.middle(), Some(30));
    assert_eq!(film.brightest(2, 4), Some(60));
}

#[test]
fn a_scene_is_longer_than_the_film() {
    let film = Film::new(&[10, 80, 30, 60]);
    film.brightest(2, 100);
}
