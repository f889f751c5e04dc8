using BenchmarkDotNet.Running;
using Byeol;

BenchmarkRunner.Run<WriteChunkBenchmark>(args: args);
