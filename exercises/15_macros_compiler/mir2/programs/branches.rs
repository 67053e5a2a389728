//! A value is moved in one branch, and used after both.

fn main() {
    let song = String::from("la la");
    let loud = song.len() > 3;
    if loud {
        drop(song);
    } else {
        println!("{song}");
        return;
    }
    println!("{loud}");
}
