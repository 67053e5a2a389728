fn main() {
    let shelf = vec![String::from("rye"), String::from("oat")];
    for loaf in &shelf {
        println!("{loaf} is fresh");
    }
    let mut sold = Vec::new();
    for loaf in shelf {
        sold.push(loaf);
    }
    for loaf in &sold {
        println!("{loaf} is sold");
    }
    println!("{} are left", shelf.len());
}
