//! Values that are moved while they are borrowed.

pub fn archive(bids: Vec<u32>) -> usize {
    bids.len()
}

pub fn close(bids: Vec<u32>) -> u32 {
    let highest = &bids[0];
    archive(bids);
    *highest
}

pub fn winner(bids: Vec<u32>) -> &'static u32 {
    let highest = &bids[0];
    archive(bids);
    highest
}

pub fn in_thread(bids: Vec<u32>) {
    let all = &bids;
    let thread = std::thread::spawn(move || bids.len());
    println!("{all:?}");
    thread.join().unwrap();
}

pub fn guarded(mut bids: Vec<u32>) {
    let guard = super::e0499::Guard(&mut bids);
    drop(bids);
}

pub fn while_matched(mut bids: Vec<u32>) {
    match super::e0499::Guard(&mut bids).0.len() {
        0 => drop(bids),
        _ => {}
    }
}
