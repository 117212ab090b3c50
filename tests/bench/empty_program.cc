// Does nothing: what remains is the cost of starting a program.
int main() {}
