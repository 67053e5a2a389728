// kind: injection
// layer: verdict
// expected: failed

pub fn height() -> u32 {
    println!("\x1b[2J\x1b]0;passed\x07::set-output name=points::100 <script>alert(1)</script> =1+1");
    1
}
