use codegen2::sum;

/// Whole numbers from 1 on, as samples.
fn samples(count: u16) -> Vec<f32> {
    (1..=count).map(f32::from).collect()
}

#[test]
fn all_samples_are_added() {
    assert_eq!(sum(&samples(16)), 136.0);
    assert_eq!(sum(&samples(1000)), 500_500.0);
}

#[test]
fn any_number_of_samples_is_added() {
    for count in 0..40 {
        let expected = f32::from(count) * f32::from(count + 1) / 2.0;
        assert_eq!(sum(&samples(count)), expected, "of {count} samples");
    }
}

#[test]
fn samples_may_be_negative() {
    assert_eq!(sum(&[0.5, -0.25, -4.0, 1.75]), -2.0);
}
