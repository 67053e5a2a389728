// kind: starts programs
// layer: execution
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let loader = "/lib64/ld-linux-x86-64.so.2";
    std::process::Command::new(loader).arg("/bin/true").status().is_ok_and(|status| status.success())
}
