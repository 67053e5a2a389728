// kind: unsafe code
// layer: source
// expected: unproven

#[used]
#[unsafe(link_section = ".init_array")]
static BEFORE_MAIN: extern "C" fn() = before_main;

extern "C" fn before_main() {
    std::process::exit(0);
}

pub fn height() -> u32 {
    2
}
