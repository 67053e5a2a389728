//! Both temperatures start at 0.

/// One line about a day.
pub fn report(degrees: &[i32]) -> String {
    let (coldest, warmest) = extremes(degrees);
    format!(
        "from {coldest} to {warmest} degrees, {} apart",
        warmest - coldest
    )
}

/// The coldest and the warmest temperature; 0 and 0 if there are none.
pub fn extremes(degrees: &[i32]) -> (i32, i32) {
    if degrees.is_empty() {
        return (0, 0);
    }
    let mut coldest = 0;
    let mut warmest = 0;
    for &reading in degrees {
        if reading < coldest {
            coldest = reading;
        }
        if reading > warmest {
            warmest = reading;
        }
    }
    (coldest, warmest)
}
