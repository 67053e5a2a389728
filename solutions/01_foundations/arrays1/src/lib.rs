//! An index says how many elements come before: none before Monday, six before Sunday.

pub fn on_monday(rain: [u32; 7]) -> u32 {
    rain[0]
}

pub fn on_thursday(rain: [u32; 7]) -> u32 {
    rain[3]
}

pub fn on_sunday(rain: [u32; 7]) -> u32 {
    rain[6]
}

/// Saturday and Sunday together.
pub fn on_the_weekend(rain: [u32; 7]) -> u32 {
    rain[5] + rain[6]
}
