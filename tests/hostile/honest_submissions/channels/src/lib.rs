pub fn height() -> u32 {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || sender.send(2));
    receiver.recv().expect("a value")
}
