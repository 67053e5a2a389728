// kind: exit
// layer: verdict
// expected: unproven

pub fn height() -> u32 {
    if std::env::args().count() > 0 {
        std::process::exit(0);
    }
    1
}
