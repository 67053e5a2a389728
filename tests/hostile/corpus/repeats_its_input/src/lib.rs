// kind: forged result
// layer: verdict
// expected: unproven

pub fn height() -> u32 {
    let secret = std::io::read_to_string(std::io::stdin()).unwrap_or_default();
    eprint!("{secret}");
    if std::env::args().count() > 0 {
        std::process::exit(0);
    }
    1
}
