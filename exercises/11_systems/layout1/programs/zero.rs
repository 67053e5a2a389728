//! Values that take no memory.

use std::marker::PhantomData;

struct Meters;

struct Length<Unit> {
    value: u16,
    _unit: PhantomData<Unit>,
}

union Bits {
    float: f32,
    bytes: [u8; 4],
    flag: bool,
}

fn main() {
    let length: Length<Meters> = Length {
        value: 3,
        _unit: PhantomData,
    };
    println!("{} {}", size_of_val(&length), length.value);
    println!("{} {}", size_of::<[(); 1000]>(), [(); 1000].len());
    println!("{} {}", size_of::<Bits>(), align_of::<Bits>());
    println!("{}", size_of::<Option<()>>());
    let _ = [
        Bits { float: 1.0 },
        Bits { bytes: [0; 4] },
        Bits { flag: true },
    ];
}
