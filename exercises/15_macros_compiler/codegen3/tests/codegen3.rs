use codegen3::read;

#[test]
fn a_packet_has_a_mean() {
    assert_eq!(read(&[3, 2, 10, 20, 30]), Some(30));
    assert_eq!(read(&[3, 7, 10, 20, 30]), Some(8), "rounded down");
    assert_eq!(read(&[1, 1, 255, 9, 9]), Some(255), "two bytes too many");
}

#[test]
fn a_packet_without_values_is_zero() {
    assert_eq!(read(&[0, 5]), Some(0));
}

#[test]
fn a_large_packet_is_read() {
    let mut packet = vec![255; 257];
    packet[1] = 1;
    assert_eq!(read(&packet), Some(255 * 255));
}

#[test]
fn a_packet_without_a_head_is_damaged() {
    assert_eq!(read(&[]), None);
    assert_eq!(read(&[3]), None);
}
