// kind: exit
// layer: verdict
// expected: failed

pub fn height() -> u32 {
    if std::env::args().count() > 0 {
        std::process::abort();
    }
    1
}
