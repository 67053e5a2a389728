use layout2::Report;

/// A compiler can evaluate this only if every byte of a report has a value.
const BYTES: [u8; 12] = unsafe { std::mem::transmute(REPORT) };
const REPORT: Report = Report {
    flags: 0b101,
    gap: 0,
    station: 4711,
    pressure: 1013.25,
    temperature: -18,
    wind: 33,
};

#[test]
fn fields_are_at_their_offsets() {
    assert_eq!(BYTES[0], 0b101);
    assert_eq!(BYTES[2..4], 4711_u16.to_ne_bytes());
    assert_eq!(BYTES[4..8], 1013.25_f32.to_ne_bytes());
    assert_eq!(BYTES[8..10], (-18_i16).to_ne_bytes());
    assert_eq!(BYTES[10..12], 33_u16.to_ne_bytes());
}

#[test]
fn a_report_survives_the_journey() {
    assert_eq!(Report::from_bytes(REPORT.to_bytes()), REPORT);
    assert_eq!(REPORT.to_bytes(), BYTES);
}

#[test]
fn reports_in_an_array_are_aligned() {
    assert_eq!(align_of::<Report>(), 4, "a packed struct costs speed");
    assert_eq!(size_of::<[Report; 5]>(), 60);
}
