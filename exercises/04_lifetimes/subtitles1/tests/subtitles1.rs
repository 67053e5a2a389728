use subtitles1::Film;

const SCRIPT: &str = "Who let the goose in?/The goose let itself in./Honk.";

/// The words of a script, separated by `/`, at these times.
fn film<'s>(script: &'s str, times: &[(u32, u32)]) -> Film<'s> {
    let mut film = Film::default();
    for (words, (from, until)) in script.split('/').zip(times) {
        film.add(*from, *until, words);
    }
    film
}

/// When the subtitles of a film are shown.
fn times(film: &Film) -> Vec<(u32, u32)> {
    let subtitles = film.subtitles().iter();
    subtitles.map(|s| (s.from, s.until)).collect()
}

#[test]
fn words_are_shown_in_time() {
    let film = film(SCRIPT, &[(2, 5), (7, 10)]);
    let expected = [
        (1, None),
        (2, Some("Who let the goose in?")),
        (4, Some("Who let the goose in?")),
        (5, None),
        (7, Some("The goose let itself in.")),
        (10, None),
    ];
    for (second, words) in expected {
        assert_eq!(film.at(second), words, "at second {second}");
    }
}

#[test]
fn the_last_words_win() {
    let film = film(SCRIPT, &[(2, 9), (7, 10), (4, 8)]);
    assert_eq!(film.at(3), Some("Who let the goose in?"));
    assert_eq!(film.at(7), Some("Honk."), "three subtitles are shown");
    assert_eq!(film.at(8), Some("The goose let itself in."));
}

#[test]
fn words_outlive_the_film() {
    let script = String::from(SCRIPT);
    let words = {
        let film = film(&script, &[(2, 5)]);
        film.at(2)
    };
    assert_eq!(words, Some("Who let the goose in?"));
}

#[test]
fn words_are_not_copied() {
    let film = film(SCRIPT, &[(2, 5)]);
    let address = film.at(2).map(str::as_ptr);
    assert_eq!(address, Some(SCRIPT.as_ptr()), "the words are a copy");
}

#[test]
fn subtitles_are_shown_later() {
    let mut film = film(SCRIPT, &[(0, 5), (7, 10)]);
    film.shift(3);
    assert_eq!(times(&film), [(3, 8), (10, 13)]);
    assert_eq!(film.at(7), Some("Who let the goose in?"));
    film.shift(0);
    assert_eq!(times(&film), [(3, 8), (10, 13)], "a shift by 0 seconds");
}

#[test]
fn subtitles_are_shown_earlier() {
    let mut film = film(SCRIPT, &[(2, 4), (3, 5), (7, 10)]);
    film.shift(-1);
    assert_eq!(times(&film), [(1, 3), (2, 4), (6, 9)]);
    film.shift(-3);
    assert_eq!(times(&film), [(0, 1), (3, 6)], "no time is below 0");
    assert_eq!(film.at(0), Some("The goose let itself in."));
    println!("The goose asks for its own subtitles in the next film.");
}
