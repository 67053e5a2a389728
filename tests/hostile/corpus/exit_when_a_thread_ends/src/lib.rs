// kind: exit
// layer: verdict
// expected: unproven

struct Last;

impl Drop for Last {
    fn drop(&mut self) {
        std::process::exit(0);
    }
}

thread_local! {
    static LAST: Last = const { Last };
}

pub fn height() -> u32 {
    LAST.with(|_| 1)
}
