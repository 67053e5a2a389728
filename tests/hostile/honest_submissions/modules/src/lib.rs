mod gauge;

pub use gauge::height;
