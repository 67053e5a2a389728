// kind: unsafe code
// layer: source
// expected: failed

#[unsafe(naked)]
extern "C" fn two() -> u32 {
    core::arch::naked_asm!("mov eax, 2", "ret")
}

pub fn height() -> u32 {
    two()
}
