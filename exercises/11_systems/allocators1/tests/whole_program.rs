//! Here, all memory of the program comes from a `Meter`.

use allocators1::Meter;

#[global_allocator]
static METER: Meter = Meter::new();

#[test]
fn a_whole_program_can_be_measured() {
    const MIB: usize = 1 << 20;
    let before = METER.live();
    let photo = vec![255_u8; 8 * MIB];
    let growth = METER.live() - before;
    assert!(
        (8 * MIB..9 * MIB).contains(&growth),
        "8 MiB were counted as {growth} bytes"
    );
    drop(photo);
    assert!(METER.live() < before + MIB, "the photo was freed");
    assert!(METER.peak() >= 8 * MIB);
}
