//! Measures one function under both names.

use cargo_bench3::{by_endings, poem};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

pub fn rhymes(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("rhymes");
    for words in [20, 80, 320] {
        let poem = poem(words);
        group.throughput(Throughput::Elements(words as u64));
        group.bench_with_input(BenchmarkId::new("pairs", words), &poem, |bencher, poem| {
            bencher.iter(|| by_endings(poem));
        });
        group.bench_with_input(
            BenchmarkId::new("endings", words),
            &poem,
            |bencher, poem| {
                bencher.iter(|| by_endings(poem));
            },
        );
    }
    group.finish();
}

criterion_group!(benches, rhymes);
criterion_main!(benches);
