use options2::{Garden, Sources};

fn garden(own: Option<i32>, neighbour: Option<i32>, airport: Option<i32>) -> Garden {
    Garden::with(Sources::knowing(own, neighbour, airport))
}

#[test]
fn with_her_own_forecast_nobody_else_is_asked() {
    let garden = garden(Some(-3), Some(1), Some(0));
    assert_eq!(garden.coldest(), -3);
    assert_eq!(
        garden.sources.asked(),
        ["own"],
        "her own forecast was there, and still somebody else was asked"
    );
}

#[test]
fn if_the_neighbour_knows_the_airport_is_not_asked() {
    let garden = garden(None, Some(1), Some(0));
    assert_eq!(garden.coldest(), 1);
    assert_eq!(
        garden.sources.asked(),
        ["own", "neighbour"],
        "the neighbour knew it, and still somebody else was asked"
    );
}

#[test]
fn if_the_airport_knows_the_average_is_not_needed() {
    let garden = garden(None, None, Some(0));
    assert_eq!(garden.coldest(), 0);
    assert_eq!(
        garden.sources.asked(),
        ["own", "neighbour", "airport"],
        "the airport knew it, and still the average was computed"
    );
}

#[test]
fn if_nobody_knows_the_average_counts() {
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
    assert_eq!(
        garden.sources.asked(),
        ["own", "frost line", "blanket"],
        "each is asked once, and nobody else"
    );
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
