//! `?` becomes a `match`. What does it do to the error on the way out?

struct NoSignal;

#[derive(Debug)]
struct Failure(&'static str);

impl From<NoSignal> for Failure {
    fn from(_: NoSignal) -> Failure {
        println!("converted");
        Failure("no signal")
    }
}

fn listen(heard: bool) -> Result<u32, NoSignal> {
    if heard { Ok(7) } else { Err(NoSignal) }
}

fn report(heard: bool) -> Result<u32, Failure> {
    let number = listen(heard)?;
    println!("heard");
    Ok(number + 1)
}

fn main() {
    println!("{:?}", report(true));
    println!("{:?}", report(false));
}
