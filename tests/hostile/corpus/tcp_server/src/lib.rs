// kind: network
// layer: system calls
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::net::TcpListener::bind("127.0.0.1:0").is_ok()
}
