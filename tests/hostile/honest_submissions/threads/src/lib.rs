pub fn height() -> u32 {
    let threads: Vec<_> = (0..8).map(|_| std::thread::spawn(|| 1_u32)).collect();
    let sum: u32 = threads.into_iter().map(|thread| thread.join().expect("it ends")).sum();
    sum / 4
}
