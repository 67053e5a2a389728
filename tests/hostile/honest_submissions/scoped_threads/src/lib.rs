pub fn height() -> u32 {
    std::thread::scope(|scope| scope.spawn(|| 2).join().expect("it ends"))
}
