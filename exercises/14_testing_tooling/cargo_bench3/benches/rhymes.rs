use cargo_bench3::{by_endings, by_pairs, poem};
use criterion::{Criterion, criterion_group, criterion_main};

pub fn rhymes(criterion: &mut Criterion) {
    let poem = poem(80);
    criterion.bench_function("rhymes", |bencher| bencher.iter(|| by_pairs(&poem)));
    criterion.bench_function("rhymes", |bencher| bencher.iter(|| by_endings(&poem)));
}

criterion_group!(benches, rhymes);
criterion_main!(benches);
