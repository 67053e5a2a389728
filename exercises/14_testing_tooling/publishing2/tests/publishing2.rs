use publishing2::{Hill, Report, Sky, Station};

/// A program that will also compile with version 1.1.
fn umbrella(station: &dyn Station) -> bool {
    let Report { celsius, sky, .. } = station.report();
    match sky {
        Sky::Clear => false,
        Sky::Cloudy => celsius > 0,
        _ => true,
    }
}

#[test]
fn reports_can_be_made_and_read() {
    let report = Report::new(-3, Sky::Clear);
    assert_eq!((report.celsius, report.sky), (-3, Sky::Clear));
    assert_ne!(report, Hill.report());
    assert_ne!(Report::new(12, Sky::Clear), Hill.report());
}

#[test]
fn stations_can_be_used() {
    assert!(umbrella(&Hill));
}
