use options2::{Garden, Sources};

fn garden(own: Option<i32>, neighbour: Option<i32>, airport: Option<i32>) -> Garden {
    Garden::with(Sources::knowing(own, neighbour, airport))
}

#[test]
fn with_an_own_forecast_nobody_is_asked() {
    let garden = garden(Some(-3), Some(1), Some(0));
    assert_eq!(garden.coldest(), -3);
    assert_eq!(
        garden.sources.asked(),
        ["own"],
        "her own forecast was there, and still somebody was asked"
    );
}

#[test]
fn the_neighbour_spares_the_airport() {
    let garden = garden(None, Some(1), Some(0));
    assert_eq!(garden.coldest(), 1);
    assert_eq!(garden.sources.asked(), ["own", "neighbour"]);
}

#[test]
fn the_airport_spares_the_average() {
    let garden = garden(None, None, Some(0));
    assert_eq!(garden.coldest(), 0);
    assert_eq!(garden.sources.asked(), ["own", "neighbour", "airport"]);
}

#[test]
fn when_nobody_knows_the_average_counts() {
    let garden = garden(None, None, None);
    assert_eq!(garden.coldest(), 4);
    assert_eq!(
        garden.sources.asked(),
        ["own", "neighbour", "airport", "average"]
    );
}

#[test]
fn the_frost_line_is_asked_for_once() {
    let mut garden = garden(Some(8), None, None);
    assert!(
        garden.sources.asked().is_empty(),
        "nobody wanted to know it yet"
    );
    assert_eq!((garden.frost_line(), garden.frost_line()), (2, 2));
    assert_eq!(
        garden.sources.asked(),
        ["frost line"],
        "the frost line was known already"
    );
}

#[test]
fn a_cold_night_needs_a_blanket() {
    let mut garden = garden(Some(1), None, None);
    assert_eq!(garden.cover().as_deref(), Some("a wool blanket"));
    assert_eq!(garden.sources.asked(), ["own", "frost line", "blanket"]);
}

#[test]
fn a_warm_night_needs_nothing() {
    let mut garden = garden(Some(2), None, None);
    assert_eq!(garden.cover(), None);
    assert_eq!(
        garden.sources.asked(),
        ["own", "frost line"],
        "nobody needs a blanket tonight"
    );
}
