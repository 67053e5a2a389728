use options2::{Garden, Sources};

fn garden(own: Option<i32>, neighbor: Option<i32>, airport: Option<i32>) -> Garden {
    Garden::with(Sources::knowing(own, neighbor, airport))
}

#[test]
fn her_own_forecast_is_enough() {
    let garden = garden(Some(-3), Some(1), Some(0));
    assert_eq!(garden.coldest(), -3);
    assert_eq!(
        garden.sources.asked(),
        ["own"],
        "she had her own forecast, but asked another source as well"
    );
}

#[test]
fn the_airport_is_not_asked_if_the_neighbor_knows() {
    let garden = garden(None, Some(1), Some(0));
    assert_eq!(garden.coldest(), 1);
    assert_eq!(
        garden.sources.asked(),
        ["own", "neighbor"],
        "the neighbor knew it, but another source was asked as well"
    );
}

#[test]
fn the_average_is_not_needed_if_the_airport_knows() {
    let garden = garden(None, None, Some(0));
    assert_eq!(garden.coldest(), 0);
    assert_eq!(
        garden.sources.asked(),
        ["own", "neighbor", "airport"],
        "the airport knew it, but the average was calculated as well"
    );
}

#[test]
fn the_average_counts_if_no_source_knows() {
    let garden = garden(None, None, None);
    assert_eq!(garden.coldest(), 4);
    assert_eq!(
        garden.sources.asked(),
        ["own", "neighbor", "airport", "average"]
    );
}

#[test]
fn she_asks_for_the_frost_line_once() {
    let mut garden = garden(Some(8), None, None);
    assert!(garden.sources.asked().is_empty(), "she didn't need it yet");
    assert_eq!((garden.frost_line(), garden.frost_line()), (2, 2));
    assert_eq!(
        garden.sources.asked(),
        ["frost line"],
        "she already knew the frost line"
    );
}

#[test]
fn a_cold_night_needs_a_blanket() {
    let mut garden = garden(Some(1), None, None);
    assert_eq!(garden.cover().as_deref(), Some("a wool blanket"));
    assert_eq!(
        garden.sources.asked(),
        ["own", "frost line", "blanket"],
        "each of these three is asked once"
    );
}

#[test]
fn a_warm_night_needs_nothing() {
    let mut garden = garden(Some(2), None, None);
    assert_eq!(garden.cover(), None);
    assert_eq!(
        garden.sources.asked(),
        ["own", "frost line"],
        "the seedlings don't need a blanket tonight"
    );
}
