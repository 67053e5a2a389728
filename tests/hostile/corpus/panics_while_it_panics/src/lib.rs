// kind: abort
// layer: verdict
// expected: failed

struct Loud;

impl Drop for Loud {
    fn drop(&mut self) {
        panic!("again");
    }
}

pub fn height() -> u32 {
    let _loud = Loud;
    panic!("first")
}
