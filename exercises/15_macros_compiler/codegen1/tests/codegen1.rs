use codegen1::count;

#[test]
fn each_pixel_is_counted_once() {
    let mut counts = [0; 16];
    count(&mut counts, &[0, 15, 16, 255, 240, 239]);
    assert_eq!(counts[0], 2);
    assert_eq!(counts[1], 1);
    assert_eq!(counts[14], 1);
    assert_eq!(counts[15], 2);
    assert_eq!(counts.iter().sum::<u32>(), 6);
}

#[test]
fn pixels_are_added_to_earlier_ones() {
    let mut counts = [10; 16];
    count(&mut counts, &[40]);
    count(&mut counts, &[41, 42]);
    assert_eq!(counts[2], 13);
    assert_eq!(counts[3], 10);
}

#[test]
fn all_pixels_can_be_counted() {
    let pixels: Vec<u8> = (0..=255).collect();
    let mut counts = [0; 16];
    count(&mut counts, &pixels);
    assert_eq!(counts, [16; 16]);
}
