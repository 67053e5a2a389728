//! Runs programs in qemu.

use std::process::{Command, Stdio};

/// What a program writes in qemu. `None` if that isn't installed.
pub fn in_qemu(name: &str, program: &[u8]) -> Option<String> {
    let image = std::env::temp_dir().join(format!("hart-{name}-{}.bin", std::process::id()));
    std::fs::write(&image, program).expect("a file for the program");
    let ran = Command::new("qemu-system-riscv32")
        .args([
            "-M",
            "virt",
            "-m",
            "16M",
            "-nographic",
            "-bios",
            "none",
            "-kernel",
        ])
        .arg(&image)
        .stdin(Stdio::null())
        .output();
    std::fs::remove_file(&image).ok();
    let Ok(ran) = ran else {
        eprintln!("skipped: there's no qemu-system-riscv32");
        return None;
    };
    Some(String::from_utf8_lossy(&ran.stdout).replace('\r', ""))
}
