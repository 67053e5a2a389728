// kind: network
// layer: system calls
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::os::unix::net::UnixDatagram::unbound().is_ok()
}
