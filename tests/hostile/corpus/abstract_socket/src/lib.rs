// kind: network
// layer: system calls
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    use std::os::linux::net::SocketAddrExt as _;
    let address = std::os::unix::net::SocketAddr::from_abstract_name("runner-students").expect("a name");
    std::os::unix::net::UnixListener::bind_addr(&address).is_ok()
}
